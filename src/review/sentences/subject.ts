import type { Finding } from '../../table/finding';

/** What findings can be about, in the order of the list. */
export const SUBJECTS = [
  'Gemeenten',
  'Kolommen en data',
  'Inhoud van cellen',
  'Opgave en saldo',
  'Aantallen en percentages',
  'Totalen',
  'Treden',
  'Koppelingen en huurcontracten',
  'Eerder geschreven',
  'Aanvullende bladen',
] as const;
export type Subject = (typeof SUBJECTS)[number];

const CODES: Readonly<Record<Subject, readonly string[]>> = {
  Gemeenten: [
    'gemeenteOnbekend',
    'gemeenteNietGeldig',
    'gemeentenVermengd',
    'gemeenteMeerduidig',
    'dubbeleGemeente',
    'rijZonderNaam',
    'naamAfgekapt',
    'gemeenteOntbreekt',
    'gemeenteErbij',
    'gemeenteWeg',
    'gemeentenSamengevoegd',
  ],
  'Kolommen en data': [
    'leegBlad',
    'geenTabel',
    'kolomOnzeker',
    'kolomKiezen',
    'dubbeleKolom',
    'tekenOnbekend',
    'maandenZonderTotaal',
    'maandenOpgeteld',
    'maandenDoorlopend',
    'maandOntbreekt',
    'maandLeeg',
    'tijdVanAnderBlad',
    'peildataVerschillen',
    'verborgenRijen',
    'verborgenKolommen',
    'rijenOnderTabel',
    'datumBuitenPeriode',
    'periodesGemengd',
  ],
  'Inhoud van cellen': [
    'formuleFout',
    'tekstWaarGetal',
    'tekenOnduidelijk',
    'voetnoten',
    'halvePersonen',
    'negatiefAantal',
    'teGrootGetal',
    'dubbelzinnigGetal',
    'getalAlsTekst',
    'vandaagInFunctie',
  ],
  'Opgave en saldo': [
    'taakstellingIsOpgave',
    'achterstandIsRestant',
    'saldoOnbekend',
    'opgaveNul',
    'opgaveGeenSom',
    'taakstellingBevatSaldo',
    'saldoDubbel',
    'saldoSpringt',
    'saldoWijktAf',
    'saldoInReeks',
    'taakstellingGewijzigd',
    'opgaveGewijzigd',
    'saldoGewijzigd',
    'taakstellingAndersDanDelen',
    'saldoAndersDanDelen',
  ],
  'Aantallen en percentages': [
    'restantOnjuist',
    'helftAlsRestant',
    'minimaalOnjuist',
    'percentageOnjuist',
    'percentageAndereBasis',
    'realisatieGedaald',
    'realisatieOnderDelen',
  ],
  Totalen: [
    'totaalGeenSom',
    'somOverDeel',
    'somSlaatOver',
    'totaalPercentageOnjuist',
    'percentageGemiddeld',
    'aandelenTellenNietOp',
    'bereikenTellenNietOp',
  ],
  Treden: ['onbekendeTrede', 'tredeSpringt', 'tredeDaalt', 'tredeWijktAf', 'conclusieKloptNiet', 'tredeGewijzigd'],
  'Koppelingen en huurcontracten': [
    'onduidelijkJaNee',
    'onduidelijkeKoppelingen',
    'koppelingenOordeel',
    'huurcontractenAantal',
    'huurcontractenTotaal',
  ],
  'Eerder geschreven': ['uitkomstVerouderd', 'percentageVerouderd', 'andersIngesteld'],
  'Aanvullende bladen': ['aanvullingWijktAf', 'bronnenSprekenTegen', 'aanvullingAnderHalfjaar'],
};

/** Every code that has a subject, with it. */
export const SUBJECT_OF: ReadonlyMap<string, Subject> = new Map(
  SUBJECTS.flatMap((subject) => CODES[subject].map((code) => [code, subject] as const)),
);

/** What a finding is about; a code without a subject counts with the contents of cells. */
export const subject = ({ code }: Finding): Subject => SUBJECT_OF.get(code) ?? 'Inhoud van cellen';
