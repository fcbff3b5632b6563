import { Journaal } from './Journaal';
import { Opruimen } from './Opruimen';

/** What was written and can be taken back, and what we keep in the workbook. */
export default function Instellingen() {
  return (
    <div className="inhoud instellingen">
      <Journaal />
      <Opruimen />
    </div>
  );
}
