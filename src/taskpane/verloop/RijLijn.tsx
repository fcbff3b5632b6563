import type { AssessedRow } from '../../review/assess/overview';
import { Balk } from '../overzicht/lijst/Balk';
import { usePane } from '../shell/context';
import { courseSeen, rowSeen } from './gezien';
import { Lijntje } from './Lijntje';

/** In the place of the bar of a gemeente: its small line, as far as the sheets give one. */
export default function RijLijn({ row, deel, lijn }: { readonly row: AssessedRow } & Parameters<typeof Balk>[0]) {
  const course = usePane(courseSeen);
  const found = usePane(rowSeen(row.row.gemeente?.code));
  if (!course || !found || course.days.length < 2) return <Balk deel={deel} lijn={lijn} />;
  return <Lijntje naam={row.naam} course={course} points={found.points} hoog={14} gezegd={3} />;
}
