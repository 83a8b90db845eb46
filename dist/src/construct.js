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
const construct =
  !isThere('cdktf') && isThere('cdktn') ? require('./construct-cdktn.js') : require('./construct-cdktf.js');
// By name, so that import of an ES module finds it.
exports.CognitoFederation = construct.CognitoFederation;
