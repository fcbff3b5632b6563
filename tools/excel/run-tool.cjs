const { spawnSync } = require('node:child_process');

/**
 * Runs a script of a tool to its end; what it says is shown as it is. Microsoft's `office-addin-debugging` ends with
 * code 0 also when nothing came into Excel: then it only says so, in a line that begins with "Error:".
 * @throws what was asked and is not done
 */
function runTool(file, args, cwd) {
  const { status, error, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    stdio: ['inherit', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  process.stderr.write(stderr ?? '');
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} is niet gelukt (${status}). Hierboven staat waarom.`);
  if (/^Error:/m.test(stderr)) throw new Error(`${args.join(' ')} is niet gelukt. Hierboven staat waarom.`);
}

module.exports = { runTool };
