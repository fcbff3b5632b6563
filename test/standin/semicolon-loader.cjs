const KNOWN = 'const FORMULA_LEXER_TOKENS = [';

/**
 * Univer's editor lets a person point at a cell only after a separator that it knows; in a Dutch formula that is `;`.
 */
module.exports = (source) => {
  if (!source.includes(KNOWN))
    throw new Error(`Univer no longer has "${KNOWN}": pointing at cells after ";" must be done otherwise.`);
  return source.replace(KNOWN, `${KNOWN}";",`);
};
