/**
 * Runs a command of the manifest (an ExecuteFunction action) by its name. Excel waits for the end of it, so that is
 * always told; what went wrong is shown by the command itself.
 */
export function onRibbon(name: string, command: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void command().finally(() => event.completed());
  });
}
