/** Stops the browser and the server that setup.cjs started. */
module.exports = () => globalThis.stopProef?.();
