const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Whole houses and what is done ten thousand times first, so that no worker is left alone with one of them at the end: on a machine
 * that has not run the tests before jest knows nothing but the sizes of their files.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => /dev-env.tests|many-/.test(path);
    return super.sort(tests).toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
};
