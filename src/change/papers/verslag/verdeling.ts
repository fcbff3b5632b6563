import { formatGetal, hoeveel } from '../../../domain/sentences/numbers';
import { formatDatum, type Datum } from '../../../domain/tijd/datum';
import type { Personen } from '../../../domain/getal/getal';
import type { Regiodeel } from '../../../domain/opgave/verdeling-regio';
import { cellName } from '../../../table/cells/address';
import type { SheetPlan } from '../../sheet-plan';
import { asSheet, count, share, styled, line, text, BLANK } from '../../layout/lines';
import type { Cell } from '../../layout/line';
import { TABLE, TABLE_HEADING, TOTAL, FOOTNOTE } from '../../layout/looks';
import { bladnaam, KOPREGELS, koptekst, voettekst } from './stuk';

/** A division that has been worked out, and where its weights come from. */
export interface Verdelingsstuk {
  readonly wat: string;
  readonly laag: Personen;
  readonly hoog: Personen;
  readonly kind: 'inwoners' | 'procent';
  readonly delen: readonly Regiodeel[];
  readonly gemaaktOp: Datum;
}

/** A number (or a low and a high one) divided over regions; the parts add up to it. */
export function verdelingsblad({ wat, laag, hoog, kind, delen, gemaaktOp }: Verdelingsstuk): SheetPlan {
  const titel = `Verdeling over regio's: ${wat}`;
  const band = hoog !== laag;
  const inwoners = kind === 'inwoners';
  const heel = (keer: number): boolean => delen.every((een) => Number.isInteger(een.gewicht * keer));
  const decimalen = [1, 10].findIndex(heel);
  const percentages = ['0%', '0.0%'][decimalen] ?? '0.00%';
  const gewicht = (n: number): Cell => (inwoners ? count(n) : share(n / 100, { numberFormat: percentages }));
  const eerste = KOPREGELS + 1;
  const personen = inwoners ? 3 : 2;
  const som = (column: number): string =>
    `=SUM(${cellName(eerste, column)}:${cellName(eerste + delen.length - 1, column)})`;
  const regels = [
    ...koptekst(titel, `${band ? `${formatGetal(laag)} tot ` : ''}${hoeveel(hoog, 'persoon', 'personen')}`),
    styled(
      line(
        ...[
          'Regio',
          inwoners ? 'Inwoners' : 'Aandeel',
          ...(inwoners ? ['Aandeel van het geheel'] : []),
          ...(band ? ['Ondergrens', 'Bovengrens'] : ['Personen']),
        ].map((kop) => text(kop)),
      ),
      TABLE_HEADING,
    ),
    ...delen.map((een) =>
      styled(
        line(
          text(een.naam),
          gewicht(een.gewicht),
          ...(inwoners ? [share(een.aandeel, { numberFormat: '0.0%' })] : []),
          count(een.laag),
          ...(band ? [count(een.hoog)] : []),
        ),
        TABLE,
      ),
    ),
    styled(
      line(
        text('Totaal'),
        { content: som(1), style: gewicht(1).style ?? {} },
        ...(inwoners ? [share(1, { numberFormat: '0.0%' })] : []),
        count(som(personen)),
        ...(band ? [count(som(personen + 1))] : []),
      ),
      TOTAL,
    ),
    BLANK,
    ...delen.flatMap((een) => verschoven(een, band)).map((zin) => line(text(zin, FOOTNOTE))),
    line(
      text(
        `Verdeeld naar ${inwoners ? 'inwoners' : 'aandeel'}, grootste rest: de delen tellen op tot het geheel; ` +
          'bij gelijke rest gaat de persoon naar de regio die in het alfabet eerst komt.',
        FOOTNOTE,
      ),
    ),
    line(
      text(
        `Bron: ${inwoners ? 'inwonertallen' : 'aandelen'} zoals ingevuld. Gemaakt met Opgavewijzer op ` +
          `${formatDatum(gemaaktOp)}; dit is een rekenverdeling: er is niets besloten.`,
        FOOTNOTE,
      ),
    ),
  ];
  return asSheet({
    name: bladnaam(`Verdeling ${wat}`),
    kind: 'verslag:verdeling',
    lines: regels,
    widths: [30, 14, ...(inwoners ? [14] : []), 14, 14],
    orientation: 'portrait',
    heading: KOPREGELS,
    footer: voettekst(titel),
  });
}

function verschoven({ naam, laag, hoog, losLaag, losHoog }: Regiodeel, band: boolean): readonly string[] {
  const zin = (deelGetal: number, los: number): readonly string[] =>
    deelGetal === los
      ? []
      : [
          `${naam}: het aandeel alleen is afgerond ${formatGetal(los)}; ${formatGetal(deelGetal)} om de delen te ` +
            'laten optellen.',
        ];
  return [...zin(laag, losLaag), ...(band ? zin(hoog, losHoog) : [])];
}
