/** Under which names the workbook keeps what the user chose; the list of writes has its own place. */
export const KEYS = {
  corrections: 'kolommen',
  fillers: 'aanvullen',
  papers: 'verslag',
  regio: 'regio',
  scenarios: 'scenarios',
  update: 'bijwerken',
  seen: 'gezien',
  way: 'schrijfwijze',
  zicht: 'provincie',
} as const;
