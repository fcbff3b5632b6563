import type { Overview } from '../../review/assess/overview';
import type { Course, CourseRow } from '../../review/course/course';
import { latestTogether, newestIn, pointsOn } from '../../review/course/latest';
import { pointTogether } from '../../review/course/points';
import { incompleteDays } from '../../review/course/missing';
import { gapSentence, incompleteSentence, leftOutSentence } from '../../review/course/sentences';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { kies, verslagVan } from '../verslag/model';
import { courseSeen } from './gezien';
import { Lijntje } from './Lijntje';
import { laatsteZin, VERLOOP_SENTENCES } from './sentences';

/** All gemeenten that are looked at together through time, and what there is to say about the sheets. */
export function VerloopSamen({ overview, onAgain }: { readonly overview: Overview; readonly onAgain: () => void }) {
  const session = useSession();
  const course = usePane(courseSeen);
  const regio = usePane(({ filter }) => filter.regio);
  const verouderd = usePane(({ verloop }) => (verloop?.veranderd.size ?? 0) > 0);
  if (!course) return null;
  const toStuk = (): void => {
    const keuze = regio === undefined ? 'alle' : `${regio.kind}:${regio.naam}`;
    kies(verslagVan(session), { stuk: 'verloop', keuze });
    session.store.set({ tab: 'verslag' });
  };
  return (
    <div className="verloop">
      {verouderd && <MessageBar tone="let op">{VERLOOP_SENTENCES.verouderd}</MessageBar>}
      {course.days.length < 2 ? <p>{VERLOOP_SENTENCES.alleen}</p> : <Figuur course={course} overview={overview} />}
      <Opmerkingen course={course} />
      <div className="knoppen">
        {course.days.length >= 2 && (
          <Button kind="stil" text={VERLOOP_SENTENCES.naarStuk} icon="blad" onClick={toStuk} />
        )}
        <Button kind="stil" text={VERLOOP_SENTENCES.opnieuw} icon="opnieuw" onClick={onAgain} />
      </div>
    </div>
  );
}

function Figuur({ course, overview }: { readonly course: Course; readonly overview: Overview }) {
  const newest = newestIn(course);
  const [first] = course.days;
  if (!newest || !first) return null;
  const rows = rowsOf(course, overview);
  const points = course.days.map((_, i) => pointTogether(pointsOn(rows, i)));
  return (
    <>
      <Lijntje naam="alle getoonde gemeenten samen" course={course} points={points} hoog={48} />
      <p className="klein">
        {VERLOOP_SENTENCES.bladen(course.days.length, first.datum, newest.op.datum)} {VERLOOP_SENTENCES.uitleg}{' '}
        {laatsteZin(latestTogether(rows, newest), newest)}
      </p>
      {incompleteDays({ days: course.days, rows }).map((een) => (
        <p key={een.datum} className="klein">
          {incompleteSentence(een)}
        </p>
      ))}
    </>
  );
}

/** Those that are shown, and what they became since: on the later days they are in its figures. */
function rowsOf({ rows }: Course, { rows: shown }: Overview): readonly CourseRow[] {
  const codes = new Set(shown.flatMap(({ row: { gemeente } }) => [gemeente?.code, gemeente?.opgevolgdDoor]));
  return rows.filter(({ gemeente }) => codes.has(gemeente.code));
}

function Opmerkingen({ course: { gaps, leftOut } }: { readonly course: Course }) {
  const zinnen = [...gaps.map(gapSentence), ...leftOut.map(leftOutSentence)];
  if (zinnen.length === 0) return null;
  return (
    <details>
      <summary>{VERLOOP_SENTENCES.opmerkingen(zinnen.length)}</summary>
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </details>
  );
}
