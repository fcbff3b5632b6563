import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './bouwen.mjs';

const git = (...opdracht) =>
  execFileSync('git', opdracht, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The tree of another commit in a folder of its own, while something is done with it. @throws when there is none */
export async function metCommit(commit, doe) {
  const boom = path.join(mkdtempSync(path.join(tmpdir(), 'opgavewijzer-')), 'boom');
  git('worktree', 'add', '--detach', boom, commit);
  try {
    if (!existsSync(path.join(boom, 'node_modules')))
      symlinkSync(path.join(ROOT, 'node_modules'), path.join(boom, 'node_modules'));
    return await doe(boom);
  } finally {
    git('worktree', 'remove', '--force', boom);
  }
}
