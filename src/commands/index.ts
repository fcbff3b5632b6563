import { onRibbon } from '../excel';

/** The ribbon buttons that do something themselves; the names are those in manifest.xml. */
export interface RibbonCommands {
  /** Takes back the last write, also when the pane is closed. */
  readonly ongedaanMaken: () => Promise<void>;
}

export function registerCommands(commands: RibbonCommands): void {
  onRibbon('ongedaanMaken', commands.ongedaanMaken);
}
