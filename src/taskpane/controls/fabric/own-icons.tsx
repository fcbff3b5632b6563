import { registerIcons } from 'office-ui-fabric-react/lib/Styling';
import { DRAWINGS, svg } from '../icons';

/** What only Fabric's controls ask for. */
const OF_FABRIC = {
  Completed: svg(
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m5.2 8.3 2 2 3.6-4" />
    </>,
  ),
  Clear: svg(<path d="m4 4 8 8M12 4l-8 8" />),
  ChevronDown: svg(<path d="m4 6 4 4 4-4" />),
  ChevronUpSmall: svg(<path d="m5 9.5 3-3 3 3" />),
  ChevronDownSmall: svg(<path d="m5 6.5 3 3 3-3" />),
  CheckMark: svg(<path d="m3.5 8.3 3 3 6-6.5" strokeWidth="1.8" />),
};

// Our drawings in place of Fabric's icon fonts, which come from elsewhere; what draws with Fabric imports this first.
registerIcons({ icons: { ...DRAWINGS, ...OF_FABRIC }, style: { display: 'inline-block' } }, { disableWarnings: true });
