import { formatGetal, hoeveel } from '../../../domain/sentences/numbers';
import { formatDatum, type Datum } from '../../../domain/tijd/datum';
import type { Personen } from '../../../domain/getal/getal';
import type { Regiodeel } from '../../../domain/opgave/verdeling-regio';
import { cellName } from '../../../table/cells/address';
import type { SheetPlan } from '../../sheet-plan';
import { alsBlad, aantal, deel, metOpmaak, regel, tekst, WIT } from '../../layout/lines';
import type { Cel } from '../../layout/line';
import { TABEL, TABELKOP, TOTAAL, VOETNOOT } from '../../layout/looks';
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
  const percentages = heel(1) ? '0%' : heel(10) ? '0.0%' : '0.00%';
  const gewicht = (n: number): Cel => (inwoners ? aantal(n) : deel(n / 100, { numberFormat: percentages }));
  const eerste = KOPREGELS + 1;
  const personen = inwoners ? 3 : 2;
  const som = (column: number): string =>
    `=SUM(${cellName(eerste, column)}:${cellName(eerste + delen.length - 1, column)})`;
  const regels = [
    ...koptekst(titel, `${band ? `${formatGetal(laag)} tot ` : ''}${hoeveel(hoog, 'persoon', 'personen')}`),
    metOpmaak(
      regel(
        ...[
          'Regio',
          inwoners ? 'Inwoners' : 'Aandeel',
          ...(inwoners ? ['Aandeel van het geheel'] : []),
          ...(band ? ['Ondergrens', 'Bovengrens'] : ['Personen']),
        ].map((kop) => tekst(kop)),
      ),
      TABELKOP,
    ),
    ...delen.map((een) =>
      metOpmaak(
        regel(
          tekst(een.naam),
          gewicht(een.gewicht),
          ...(inwoners ? [deel(een.aandeel, { numberFormat: '0.0%' })] : []),
          aantal(een.laag),
          ...(band ? [aantal(een.hoog)] : []),
        ),
        TABEL,
      ),
    ),
    metOpmaak(
      regel(
        tekst('Totaal'),
        { inhoud: som(1), opmaak: gewicht(1).opmaak ?? {} },
        ...(inwoners ? [deel(1, { numberFormat: '0.0%' })] : []),
        aantal(som(personen)),
        ...(band ? [aantal(som(personen + 1))] : []),
      ),
      TOTAAL,
    ),
    WIT,
    ...delen.flatMap((een) => verschoven(een, band)).map((zin) => regel(tekst(zin, VOETNOOT))),
    regel(
      tekst(
        `Verdeeld naar ${inwoners ? 'inwoners' : 'aandeel'}, grootste rest: de delen tellen op tot het geheel; ` +
          'bij gelijke rest gaat de persoon naar de regio die in het alfabet eerst komt.',
        VOETNOOT,
      ),
    ),
    regel(
      tekst(
        `Bron: ${inwoners ? 'inwonertallen' : 'aandelen'} zoals ingevuld. Gemaakt met Opgavewijzer op ` +
          `${formatDatum(gemaaktOp)}; dit is een rekenverdeling, geen besluit.`,
        VOETNOOT,
      ),
    ),
  ];
  return alsBlad({
    naam: bladnaam(`Verdeling ${wat}`),
    kind: 'verslag:verdeling',
    regels,
    breedtes: [30, 14, ...(inwoners ? [14] : []), 14, 14],
    richting: 'portrait',
    kop: KOPREGELS,
    voettekst: voettekst(titel),
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
