import { usePane } from '../shell/context';
import Afwijkingen from '../afwijkingen/Invoeren';
import NieuwHalfjaar from '../halfjaar/NieuwHalfjaar';
import NieuweCijfers from './NieuweCijfers';

/** The job at hand. */
export default function Werk() {
  const taak = usePane((state) => state.taak);
  if (taak === 'afwijkingen') return <Afwijkingen />;
  return taak === 'halfjaar' ? <NieuwHalfjaar /> : <NieuweCijfers />;
}
