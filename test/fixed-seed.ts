import fc from 'fast-check';

/** Every run tries the same examples, so that a change fails by what it changed; SEED=7 tries others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20_220_401) });
