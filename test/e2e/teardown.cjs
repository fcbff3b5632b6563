/** Stops the browser and the server that build.cjs started. */
module.exports = () => globalThis.stopProef?.();
