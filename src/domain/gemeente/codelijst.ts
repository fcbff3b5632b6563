/**
 * "0482 Alblasserdam; 505 Dordrecht; 23 Hardinxveld-Giessendam": gemeenten with the four digits of their codes, of each
 * only those from where it differs from the code before it.
 */
export function metCodes(lijst: string): readonly { readonly code: string; readonly naam: string }[] {
  let code = '';
  return lijst.split('; ').map((een) => {
    const [cijfers = ''] = een.split(' ', 1);
    code = code.slice(0, 4 - cijfers.length) + cijfers;
    return { code: `GM${code}`, naam: een.slice(cijfers.length + 1) };
  });
}
