import { formatGetal, opsomming } from '../../domain/sentences/numbers';
import { type Datum, formatDatum } from '../../domain/tijd/datum';
import { formatPeriode } from '../../domain/tijd/periode';
import type { NoUpdate } from '../../review/update/new-figures';
import type { OtherOpgave } from '../../review/update/other-opgaven';
import type { ReadTable } from '../../table/table';

export const CIJFERS_SENTENCES = {
  kop: 'Nieuwe cijfers overnemen',
  uitleg:
    'Zet het blad dat u van het COA of een collega kreeg in deze werkmap. Opgavewijzer zoekt er uw gemeenten op en laat zien wat er verandert.',
  bron: 'Blad met de nieuwe cijfers',
  bronHulp: 'Daar verandert niets.',
  kies: 'kies een blad',
  geenBladen:
    'Er is geen ander blad in deze werkmap. Voeg het toe met Start > Verplaatsen of kopiëren, of plak het op een nieuw blad.',
  datum: 'Datum van de nieuwe cijfers',
  datumHulp: 'Het blad zegt niet van welke dag de cijfers zijn.',
  velden: 'Wat wordt overgenomen',
  ontbreken: 'Cellen van gemeenten zonder nieuw cijfer',
  leeg: 'leeg maken',
  laatStaan: 'het oude cijfer laten staan',
  doel: 'Waar komen de nieuwe cijfers?',
  hier: (blad: string) => `op blad ${blad}, in plaats van de oude`,
  nieuw: 'op een nieuw blad voor de nieuwe maand',
  naam: 'Naam van het nieuwe blad',
  eigen: 'Leeg op het nieuwe blad',
  bekijk: 'Bekijk wat verandert',
  terug: 'Terug naar het overzicht',
  onthouden: 'De werkmap onthoudt uw keuzes voor de volgende maand.',
} as const;

export const CIJFERS_STATUS_SENTENCES = {
  geenTabel:
    'Op het blad dat is gelezen staat geen tabel met gemeenten onder elkaar. Open uw eigen blad en kies Opnieuw lezen.',
  geenBron: (blad: string) => `Op blad ${blad} is geen tabel gevonden die gelezen kan worden. Kies een ander blad.`,
  datumBlijft: (nieuw: Datum, nu: Datum | undefined) =>
    nu === undefined
      ? `Uw blad zegt niet van welke dag de cijfers zijn. Vul bij Overzicht eerst de peildatum in.`
      : `De datum op uw blad (${formatDatum(nu)}) kan niet worden bijgewerkt naar ${formatDatum(nieuw)}. Pas de kop van de plaatsingen of de titel zelf aan en kies Opnieuw lezen.`,
  ouder: (nieuw: Datum, eigen: Datum) =>
    `Let op: de nieuwe cijfers zijn van ${formatDatum(nieuw)}, uw blad is al van ${formatDatum(eigen)}.`,
  formules:
    'Uw blad rekent de opgave uit met formules. Kolommen met uitkomsten als waarde worden daarom niet meteen bijgewerkt: kies daarna Schrijf naar werkblad.',
  maanden:
    'Uw tabel telt maanden op. De plaatsingen worden niet overgenomen: vul de kolom van de nieuwe maand zelf in.',
  anders:
    'Na het overnemen wordt uw tabel anders gelezen dan bedoeld: kijk na het schrijven bij Overzicht of opgave en plaatsingen kloppen, of maak het ongedaan.',
  overFormules: (cellen: readonly string[]) =>
    `in ${opsomming(cellen.slice(0, 3))}${cellen.length > 3 ? ` en ${cellen.length - 3} andere` : ''} staat een formule`,
  andereDag: (eigen: Datum, nieuw: Datum) =>
    `uw kolom is van ${formatDatum(eigen)}, het nieuwe cijfer van ${formatDatum(nieuw)}`,
  meesteAnders:
    'de meeste getallen zijn anders dan op uw blad: kijk of op beide bladen het saldo wel of niet is meegeteld',
  datumStaat: (blad: string, eigen: Datum) =>
    `De plaatsingen van blad ${blad} worden niet overgenomen: uw blad blijft van ${formatDatum(eigen)}.`,
  andereOpgave: (blad: string, gemeenten: readonly OtherOpgave[]) => {
    const wie = gemeenten
      .slice(0, 5)
      .map(({ naam, daar, hier }) => `${naam} (${formatGetal(daar)}, bij u ${formatGetal(hier)})`);
    const meer = gemeenten.length > 5 ? ` en ${gemeenten.length - 5} andere` : '';
    return `Op blad ${blad} is de opgave een andere dan straks op uw blad: ${meer ? wie.join(', ') : opsomming(wie)}${meer}. Kijk of de taakstelling of het saldo is veranderd.`;
  },
  niets: 'Er is niets gekozen dat verandert.',
} as const;

/** Why figures cannot be taken over, and what to do. */
export function waarom(why: NoUpdate, own: ReadTable, blad: string): string {
  switch (why.code) {
    case 'geenDatum':
      return `Blad ${blad} zegt niet van welke dag de cijfers zijn. Vul de datum in.`;
    case 'anderHalfjaar':
      return `Blad ${blad} gaat over ${why.source.periode ? formatPeriode(why.source.periode) : 'een ander halfjaar'}, uw blad over ${own.periode ? formatPeriode(own.periode) : 'een ander'}. Bij een nieuw halfjaar horen een nieuwe taakstelling, een nieuw saldo en een nieuwe trede: begin daarvoor een nieuw blad.`;
    case 'geenGemeenten':
      return `Op blad ${blad} staat geen enkele gemeente van uw tabel. Kies een ander blad.`;
    case 'niets':
      return `Blad ${blad} geeft niets dat in uw tabel een eigen kolom heeft. Kijk bij Herkende kolommen wat uw tabel heeft, en open blad ${blad} om te zien wat daar is herkend.`;
  }
}
