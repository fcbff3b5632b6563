import { formatGetal } from '../../domain/sentences/numbers';
import type { Koppelingenoordeel } from '../../domain/opgave/koppelingen';
import { formatDatum } from '../../domain/tijd/datum';
import { koppelingendag } from '../../change/afwijkingen/afwijking';
import { LONGEST_WORDS } from '../../review/scenario/bounds';
import type { Overview } from '../../review/assess/overview';
import type { ReadRow } from '../../table/table';
import { Dropdown } from '../controls/Dropdown';
import { TextField } from '../controls/TextField';
import { Getalveld } from '../watals/velden/Getalveld';
import { VerlengdVelden } from '../watals/velden/VerlengdVelden';
import { HELP_SENTENCES } from '../watals/model/sentences';
import { aantalKoppelingen, type Concept, metVeld } from './concept';
import type { AfwijkingenState, AfwijkingenStore } from './model';
import { AFWIJKINGEN_SENTENCES } from './sentences';

interface Props {
  readonly afwijkingen: AfwijkingenStore;
  readonly state: AfwijkingenState;
  readonly overview: Overview;
}

/** What can be filled in for one gemeente; each field begins as the sheet has it. */
export function Gemeentevelden({ afwijkingen: { store }, state: { gemeente, concepten }, overview }: Props) {
  const row = overview.table.rows.find((one) => one.gemeente?.code === gemeente);
  if (row === undefined) return null;
  const concept = concepten.get(gemeente) ?? {};
  const zet =
    <F extends keyof Concept>(field: F) =>
    (value: Concept[F] | undefined): void =>
      store.set({ concepten: metVeld(store.get().concepten, gemeente, field, value) });
  return (
    <fieldset className="lijst">
      <legend>{row.gemeente?.naam ?? row.name}</legend>
      <Koppelingen overview={overview} row={row} waarde={concept.koppelingen} onChange={zet('koppelingen')} />
      <Verschoonbaar row={row} waarde={concept.verschoonbaar} onChange={zet('verschoonbaar')} />
      <Verlengd row={row} waarde={concept.verlengd} onChange={zet('verlengd')} />
    </fieldset>
  );
}

interface Veld<F extends keyof Concept> {
  readonly row: ReadRow;
  readonly waarde: Concept[F] | undefined;
  readonly onChange: (waarde: Concept[F] | undefined) => void;
}

function Koppelingen({
  overview,
  row: { koppelingen: blad },
  waarde,
  onChange,
}: Veld<'koppelingen'> & { readonly overview: Overview }) {
  const keuze = keuzeUit(waarde);
  const wat = typeof blad === 'number' ? formatGetal(blad) : (blad ?? 'onbekend');
  const opties = [
    { key: 'blad', text: AFWIJKINGEN_SENTENCES.blad(wat) },
    { key: 'aantal', text: 'een aantal' },
    { key: 'voldoende', text: 'voldoende' },
    { key: 'onvoldoende', text: 'onvoldoende' },
    ...(blad === undefined ? [] : [{ key: 'nee', text: AFWIJKINGEN_SENTENCES.leeg } as const]),
  ] as const;
  return (
    <>
      <Dropdown
        label={AFWIJKINGEN_SENTENCES.koppelingen(koppelingendag(overview.peildatum))}
        help={HELP_SENTENCES.koppelingen}
        value={keuze}
        options={opties}
        onChange={(key) => onChange(key === 'blad' || key === 'nee' ? zonder(key) : key)}
      />
      {keuze === 'aantal' && (
        <Getalveld
          label="Aantal koppelingen"
          help={HELP_SENTENCES.aantalKoppelingen}
          waarde={typeof waarde === 'number' ? waarde : undefined}
          min={0}
          max={99_999}
          onChange={(n) => onChange(aantalKoppelingen(n))}
        />
      )}
    </>
  );
}

function keuzeUit(waarde: Concept['koppelingen'] | undefined): 'blad' | 'nee' | 'aantal' | Koppelingenoordeel {
  if (typeof waarde === 'number') return 'aantal';
  return typeof waarde === 'string' ? waarde : zonderIets(waarde);
}

const keuzeVan = (waarde: object | null | undefined): 'blad' | 'ja' | 'nee' => (waarde ? 'ja' : zonderIets(waarde));

const zonderIets = (waarde: null | undefined): 'blad' | 'nee' => (waarde === undefined ? 'blad' : 'nee');

/** As on the sheet, or nothing. */
const zonder = (key: 'blad' | 'nee'): null | undefined => (key === 'blad' ? undefined : null);

function Verschoonbaar({ row: { verschoonbaar: blad }, waarde, onChange }: Veld<'verschoonbaar'>) {
  const opties = [
    {
      key: 'blad',
      text: AFWIJKINGEN_SENTENCES.blad(blad === undefined ? 'nee' : `ja: ${blad.reden || 'zonder reden'}`),
    },
    { key: 'ja', text: 'ja, met reden' },
    { key: 'nee', text: 'nee' },
  ] as const;
  return (
    <>
      <Dropdown
        label="Verschoonbaar"
        help={HELP_SENTENCES.verschoonbaar}
        value={keuzeVan(waarde)}
        options={opties}
        onChange={(key) => onChange(key === 'ja' ? { reden: blad?.reden ?? '' } : zonder(key))}
      />
      {waarde && (
        <TextField
          label={AFWIJKINGEN_SENTENCES.reden}
          help={AFWIJKINGEN_SENTENCES.redenHulp}
          value={waarde.reden}
          onChange={(reden) => onChange({ reden: reden.slice(0, LONGEST_WORDS) })}
        />
      )}
    </>
  );
}

function Verlengd({ row: { verlengd: blad }, waarde, onChange }: Veld<'verlengd'>) {
  const opties = [
    { key: 'blad', text: AFWIJKINGEN_SENTENCES.blad(blad === undefined ? 'nee' : `tot ${formatDatum(blad.tot)}`) },
    { key: 'ja', text: 'ja, bij besluit' },
    { key: 'nee', text: 'nee' },
  ] as const;
  return (
    <>
      <Dropdown
        label="Trede verlengd"
        help={HELP_SENTENCES.verlengd}
        value={keuzeVan(waarde)}
        options={opties}
        onChange={(key) => onChange(key === 'ja' ? { bron: '', ...blad } : zonder(key))}
      />
      {waarde && <VerlengdVelden waarde={waarde} onChange={onChange} />}
    </>
  );
}
