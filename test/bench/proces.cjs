/**
 * Measures one piece of work in a process of its own: `node --single-threaded proces.cjs <script of the side> <work>
 * <ms of warm runs>`. Prints a line of JSON: cold (loading the code and the first time), warm (the lower quartile of
 * what came after), memory at its highest above that at the start in MB, and the outcome. Times are those of the
 * processor, in ms, with everything on one thread: what else the machine does takes none.
 */
const [, , script, naam, msWarm] = process.argv;
/** The lower quartile: what else the machine does can only make a time longer. */
const kwart = (tijden) => tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length / 4)];

async function klok(doe) {
  const begin = process.cpuUsage();
  const resultaat = await doe();
  const { user, system } = process.cpuUsage(begin);
  return { resultaat, ms: (user + system) / 1000 };
}

/** Milliseconds that one reading of the clock must be about. */
const KORTST = 5;

async function herhaald(doe, keren) {
  for (let keer = 0; keer < keren; keer++) await doe();
}

async function meet() {
  const module = await import(script);
  const { zijde } = module.zijde ? module : module.default;
  const { doe, uitkomst, geladen } = await zijde(naam);
  const rust = process.memoryUsage().rss;
  const eerst = await klok(doe);
  const piek = (process.resourceUsage().maxRSS * 1024 - rust) / 1e6;
  const tijden = [];
  // So many at once that the clock itself weighs nothing.
  let keren = 1;
  for (const tot = performance.now() + Number(msWarm); performance.now() < tot || tijden.length < 2;) {
    const { ms } = await klok(() => herhaald(doe, keren));
    tijden.push(ms / keren);
    if (ms < KORTST) keren = keren * 2;
  }
  // The first half warms up.
  const warm = tijden.slice(Math.floor(tijden.length / 2));
  return {
    koud: geladen + eerst.ms,
    warm: kwart(warm),
    piek,
    uitkomst: uitkomst(eerst.resultaat),
  };
}

meet().then(
  (meting) => process.stdout.write(JSON.stringify(meting), () => process.exit()),
  (fout) => {
    console.error(fout);
    process.exit(1);
  },
);
