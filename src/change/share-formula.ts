/** A part of a whole, both as they stand in a formula; nothing of nobody or less, as `aandeel` has it. */
export const shareFormula = (part: string, whole: string): string => `=IF(${whole}<=0,"",${part}/${whole})`;
