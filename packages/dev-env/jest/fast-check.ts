import fc from '../../../node_modules/fast-check/lib/fast-check.js';

/**
 * fast-check as the tests are given it: with the same cases every time, so that a run fails for what was changed and never by chance.
 * `FC_SEED=random` looks for what nobody thought of, `FC_SEED=<number>` shows again what it found.
 */
const { FC_SEED = '20261126' } = process.env;
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED) });

export default fc;
