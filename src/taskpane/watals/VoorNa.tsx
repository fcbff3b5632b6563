import type { Cijfer } from './model/beeld';
import { WATALS_SENTENCES } from './model/sentences';

/** Figures as they are now beside those of the scenario; what differs stands out in weight and with an arrow. */
export function VoorNa({ titel, cijfers }: { readonly titel: string; readonly cijfers: readonly Cijfer[] }) {
  return (
    <table className="voorna">
      <caption className="onzichtbaar">{titel}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{WATALS_SENTENCES.nu}</th>
          <th scope="col">{WATALS_SENTENCES.scenarioKolom}</th>
        </tr>
      </thead>
      <tbody>
        {cijfers.map(({ naam, voor, na }) => (
          <tr key={naam} className={voor === na ? undefined : 'anders'}>
            <th scope="row">{naam}</th>
            <td className="getal">{voor}</td>
            <td className="getal">{voor === na ? na : `→\u00a0${na}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
