/** Reasons that come from the cells rather than from the heading. */
export const CELL_REASONS = {
  percentages: 'de cellen zijn percentages',
  counts: 'de cellen zijn aantallen, geen namen',
  noSteps: 'de cellen zijn geen treden',
  heldBefore: 'de kolom ervoor is de verlenging',
  names: 'de cellen zijn namen van gemeenten',
  empty: 'de kolom is leeg terwijl de plaatsingen ernaast staan',
  codes: 'de cellen zijn GM-codes',
  periods: 'de cellen zijn jaren of halfjaren',
  ours: 'deze kolom is door de Opgavewijzer geschreven',
  corrected: 'door u aangegeven',
} as const;
