import { BeleidKeuze } from './BeleidKeuze';
import { Meenemen } from '../meenemen/Meenemen';
import { Delen } from './Delen';
import { Journaal } from './Journaal';
import { Opruimen } from './Opruimen';
import { Over } from './Over';
import { Schrijfwijze } from './Schrijfwijze';

/** What was written and can be taken back, and what we keep in the workbook. */
export default function Instellingen() {
  return (
    <div className="inhoud instellingen">
      <section aria-labelledby="wijze-kop">
        <h2 id="wijze-kop">Schrijven</h2>
        <Schrijfwijze />
      </section>
      <Journaal />
      <Delen />
      <BeleidKeuze />
      <Meenemen />
      <Opruimen />
      <Over />
    </div>
  );
}
