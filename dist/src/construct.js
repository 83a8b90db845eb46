'use strict';
const resolves = (name) => {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
};
const isThere = (engine) => resolves(engine) && resolves(`@${engine}/provider-aws/package.json`);
module.exports =
  !isThere('cdktf') && isThere('cdktn') ? require('./construct-cdktn.js') : require('./construct-cdktf.js');
