export function runTool(file: string, args: readonly string[], cwd: string): void;
