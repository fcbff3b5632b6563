import { registerIcons } from 'office-ui-fabric-react/lib/Styling';
import { DRAWINGS } from '../icons';

// Our drawings in place of Fabric's icon fonts, which come from elsewhere; what draws with Fabric imports this first.
registerIcons({ icons: DRAWINGS, style: { display: 'inline-block' } }, { disableWarnings: true });
