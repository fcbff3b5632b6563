import type { AssessedRow } from '../../review/assess/overview';
import { latestOf, newestIn } from '../../review/course/latest';
import { remarksOn } from '../../review/course/remarks';
import { remarkSentence } from '../../review/course/sentences';
import { usePane } from '../shell/context';
import { courseSeen, rowSeen } from './gezien';
import { Lijntje } from './Lijntje';
import { laatsteZin, VERLOOP_SENTENCES } from './sentences';

/** The course of one gemeente with what stands out, where it was read. */
export function VerloopVan({ row }: { readonly row: AssessedRow }) {
  const course = usePane(courseSeen);
  const found = usePane(rowSeen(row.row.gemeente?.code));
  const newest = course && newestIn(course);
  if (!course || !found || !newest || course.days.length < 2) return null;
  const remarks = remarksOn(found, course);
  const zin = laatsteZin(latestOf(found, newest), newest);
  return (
    <div className="verloop">
      <h3>{VERLOOP_SENTENCES.kop}</h3>
      <Lijntje naam={row.naam} course={course} points={found.points} hoog={60} />
      {zin !== '' && <p>{zin}</p>}
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li key={remarkSentence(remark)}>{remarkSentence(remark)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
