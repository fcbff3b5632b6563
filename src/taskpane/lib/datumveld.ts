import { type Datum, datum, kalenderdag } from '../../domain/tijd/datum';

/** What a date field holds, whatever the culture: "2022-03-21". */
export function alsDatumveld(d: Datum): string {
  const { jaar, maand, dag } = kalenderdag(d);
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/** The day of a date field; undefined while it is not a day yet. */
export function uitDatumveld(tekst: string): Datum | undefined {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst) ?? [];
  return jaar === undefined ? undefined : datum(Number(jaar), Number(maand), Number(dag));
}
