/** What may be tried: the bounds of the fields in the pane, and of what the workbook keeps of them. Persons. */
export const BOUNDS = {
  /** Below 0 when COA takes placements back; in the pane no more than were housed. */
  extra: { min: -9_999, max: 9_999 },
  persons: { min: 0, max: 99_999 },
  /** Persons of one exchange. */
  ruil: { min: 0, max: 9_999 },
  perWeek: { min: 0, max: 9_999, decimalen: 1 },
} as const;

/** Characters of a reason, a source or a name. */
export const LONGEST_WORDS = 200;
