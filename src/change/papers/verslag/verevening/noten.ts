import type { Provincie } from '../../../../domain/gemeente/provincies';
import type { Personen } from '../../../../domain/getal/getal';
import {
  BRON_VEREVENING,
  OPVANGPLEKKEN,
  OPVANGPLEKKEN_SAMEN,
  VEREVENINGSDATA,
} from '../../../../domain/opgave/verevening';
import { formatGetal, opsomming } from '../../../../domain/sentences/numbers';
import { formatDatum, type Datum } from '../../../../domain/tijd/datum';
import { someOf } from '../../../../table/sentences/parts';
import type { Bladsaldi, Provinciesaldo } from './saldi';

/** What is missing or not sure on the sheets, by province and day. */
export function opmerkingenOver(
  bladen: readonly Bladsaldi[],
  provincies: readonly Provincie[],
  getypt: ReadonlyMap<string, Personen>,
): readonly string[] {
  const gemist = VEREVENINGSDATA.filter((dag) => bladen.every(({ datum }) => datum !== dag));
  return [
    ...bladen.flatMap((blad) => [
      ...provincies.flatMap((provincie) =>
        overProvincie(
          blad,
          provincie,
          blad.provincies.find((een) => een.provincie === provincie),
        ),
      ),
      ...(blad.buiten.length === 0
        ? []
        : [`Let op: op blad ${blad.blad} is van ${someOf(blad.buiten)} de provincie niet bekend; niet meegeteld.`]),
      ...overPlekken(blad, provincies, getypt),
    ]),
    ...(gemist.length === 0
      ? []
      : [
          `Let op: van ${opsomming(gemist.map(formatDatum))} is geen blad gekozen; een voorsprong van die dag is ` +
            'nog niet ' +
            'afgetrokken.',
        ]),
  ];
}

/** Places that nobody gave count as none, which is said where something was worked out with it. */
function overPlekken(
  { blad, provincies }: Bladsaldi,
  bekeken: readonly Provincie[],
  getypt: ReadonlyMap<string, Personen>,
): readonly string[] {
  const isGegeven = getypt.has(blad) || provincies.some((een) => een.tussenvoorzieningen !== undefined);
  const isGerekend = provincies.some((een) => bekeken.includes(een.provincie) && een.saldo !== undefined);
  return isGegeven || !isGerekend
    ? []
    : [`Blad ${blad} heeft geen kolom met plekken in tussenvoorzieningen; daar is met 0 gerekend.`];
}

function overProvincie(
  { blad, datum }: Bladsaldi,
  provincie: Provincie,
  hier: Provinciesaldo | undefined,
): readonly string[] {
  if (hier === undefined) return [`Let op: ${provincie} staat niet op blad ${blad} (${formatDatum(datum)}).`];
  const { zonderSaldo, ontbreekt, nietTeTellen } = hier;
  return [
    ...(zonderSaldo.length === 0
      ? []
      : [
          `Let op: op blad ${blad} is het saldo van ${someOf(zonderSaldo)} niet bekend; ${provincie} is niet opgeteld.`,
        ]),
    ...(ontbreekt.length === 0
      ? []
      : [`Let op: op blad ${blad} staat van ${provincie} niet: ${someOf(ontbreekt)}; de provincie is niet opgeteld.`]),
    ...(nietTeTellen
      ? [`Of op blad ${blad} alle gemeenten van ${provincie} staan, is voor ${formatDatum(datum)} niet na te gaan.`]
      : []),
  ];
}

/** How it is worked out, what is assumed, and where it comes from. */
export function vasteNoten(bladen: readonly Bladsaldi[], gemaaktOp: Datum): readonly string[] {
  const anders = bladen.filter(({ datum }) => !VEREVENINGSDATA.includes(datum)).map(({ datum }) => formatDatum(datum));
  return [
    'Te verevenen: plekken in tussenvoorzieningen min het saldo, nooit onder 0. Opvangplekken na: ' +
      `${formatGetal(OPVANGPLEKKEN)} min de voorsprong van alle dagen samen, nooit onder 0.`,
    `${formatGetal(OPVANGPLEKKEN)} extra opvangplekken per provincie: 12 × ${formatGetal(OPVANGPLEKKEN)} is ` +
      `${formatGetal(12 * OPVANGPLEKKEN)}, voor ${formatGetal(OPVANGPLEKKEN_SAMEN)} in totaal.`,
    'Aangenomen: een achterstand geeft voor die dag 0 en gaat niet af van een andere dag.',
    'Aangenomen: de plekken in tussenvoorzieningen zijn nog niet in gehuisvest of in het saldo geteld.',
    ...(anders.length === 0
      ? []
      : [
          `Aangenomen: ook op ${opsomming(anders)} geldt deze rekenwijze; de handreiking noemt ` +
            `${opsomming(VEREVENINGSDATA.map(formatDatum))}.`,
        ]),
    `Bron: ${BRON_VEREVENING.tekst}; bladen ${bladen.map(({ blad }) => blad).join(', ')}. Gemaakt met ` +
      'Opgavewijzer op ' +
      `${formatDatum(gemaaktOp)}.`,
  ];
}
