import { gemeente, provincie, regio } from './gemeente';
import { conclusie, tredenaam, vervolgstap } from './ladder';
import { gerealiseerd, minimaal, opgave, restant } from './rekenen';
import { periode, prognose, tempo, uiterlijk } from './tijd';
import { beoordeel } from './tabel';
import { koppelingen, opschema, trede, waarom } from './toezicht';
import { verdeel, woningen } from './verdelen';

const FUNCTIES = {
  OPGAVE: opgave,
  MINIMAAL: minimaal,
  RESTANT: restant,
  GEREALISEERD: gerealiseerd,
  OPSCHEMA: opschema,
  KOPPELINGEN: koppelingen,
  TREDE: trede,
  WAAROM: waarom,
  TREDENAAM: tredenaam,
  VERVOLGSTAP: vervolgstap,
  CONCLUSIE: conclusie,
  PERIODE: periode,
  TEMPO: tempo,
  PROGNOSE: prognose,
  VERDEEL: verdeel,
  GEMEENTE: gemeente,
  PROVINCIE: provincie,
  REGIO: regio,
  WONINGEN: woningen,
  UITERLIJK: uiterlijk,
  BEOORDEEL: beoordeel,
};

for (const [id, functie] of Object.entries(FUNCTIES)) CustomFunctions.associate(id, functie);
