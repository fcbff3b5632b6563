import { gemeenteMetCode } from '../../domain/gemeente/gemeenten';
import { absentSentence } from '../../review/scenario/sentences/signals';
import { MessageBar } from '../controls/MessageBar';
import { PANE_SENTENCES as PANEEL } from '../lib/sentences';
import { Andersom } from './andersom/Andersom';
import { Coulance } from './Coulance';
import { Deel } from './Deel';
import { useWatals } from './model/gebruik';
import { Gemeenten } from './Gemeenten';
import { NaastElkaar } from './NaastElkaar';
import { Samen } from './Samen';
import { ScenarioOpBlad } from './ScenarioOpBlad';
import { Ruilen } from './Ruilen';
import { ScenarioKeuze } from './ScenarioKeuze';
import { WATALS_SENTENCES } from './model/sentences';
import { Totaal } from './Totaal';
import { Verevening } from './Verevening';

/** The tab `Wat-als`: try things on the table just read, without touching the sheet. */
export default function WatAls() {
  const [watals, state] = useWatals();
  const comparison = watals.comparison();
  if (!comparison)
    return (
      <div className="inhoud">
        <MessageBar tone="info">{WATALS_SENTENCES.geenTabel}</MessageBar>
      </div>
    );
  if (!state.geladen) return <p className="even">{PANEEL.laden}</p>;
  return (
    <div className="tabblad-watals">
      <p className="klein rand">{WATALS_SENTENCES.uitleg}</p>
      <ScenarioKeuze watals={watals} state={state} />
      {state.weggelaten && <MessageBar tone="let op">{WATALS_SENTENCES.weggelaten}</MessageBar>}
      {comparison.absent.length > 0 && (
        <MessageBar tone="let op">
          {absentSentence(comparison.absent.map((code) => gemeenteMetCode(code)?.naam ?? code))}
        </MessageBar>
      )}
      <Gemeenten key={state.gekozen} watals={watals} comparison={comparison} open={state.open} />
      <Deel watals={watals} titel={`${WATALS_SENTENCES.totaal}, ladder en verloop`}>
        {() => <Totaal watals={watals} comparison={comparison} />}
      </Deel>
      <Deel watals={watals} titel={WATALS_SENTENCES.samen}>
        {() => <Samen watals={watals} comparison={comparison} />}
      </Deel>
      <Deel watals={watals} titel={WATALS_SENTENCES.andersom}>
        {() => <Andersom watals={watals} comparison={comparison} />}
      </Deel>
      <Deel watals={watals} titel={WATALS_SENTENCES.ruilen}>
        {() => <Ruilen watals={watals} comparison={comparison} />}
      </Deel>
      <Deel watals={watals} titel={WATALS_SENTENCES.coulance}>
        {() => <Coulance watals={watals} comparison={comparison} />}
      </Deel>
      <Deel watals={watals} titel={WATALS_SENTENCES.verevening}>
        {() => <Verevening comparison={comparison} />}
      </Deel>
      <Deel watals={watals} titel={WATALS_SENTENCES.naastElkaar}>
        {() => <NaastElkaar comparisons={watals.comparisons()} />}
      </Deel>
      <ScenarioOpBlad watals={watals} state={state} />
    </div>
  );
}
