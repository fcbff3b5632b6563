import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { IPivotStyles } from 'office-ui-fabric-react/lib/Pivot';
import type { ReactNode } from 'react';

export interface Tab {
  readonly key: string;
  readonly name: string;
  readonly content: () => ReactNode;
}

const LINK = { height: 32, lineHeight: 32, margin: 0, padding: '0 4px', fontSize: 12, selectors: { '@media (max-width: 340px)': { padding: '0 2px' } } };

// Room on the right: there the host lays its own menu over the pane.
const STYLES: Partial<IPivotStyles> = {
  root: { display: 'flex', flexWrap: 'wrap', padding: '0 30px 0 4px' },
  link: LINK,
  linkIsSelected: LINK,
};

/** Only the chosen tab exists, so that a heavy one costs nothing until it is asked for. */
export function Tabs({ label, tabs, chosen, onChoose }: { readonly label: string; readonly tabs: readonly Tab[]; readonly chosen: string; readonly onChoose: (key: string) => void }) {
  return (
    <Pivot aria-label={label} styles={STYLES} selectedKey={chosen} onLinkClick={(item) => onChoose(item?.props.itemKey ?? chosen)}>
      {tabs.map(({ key, name, content }) => (
        <PivotItem key={key} itemKey={key} headerText={name}>
          {key === chosen ? content() : null}
        </PivotItem>
      ))}
    </Pivot>
  );
}
