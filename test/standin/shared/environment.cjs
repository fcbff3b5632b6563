const { subscribe } = require('node:diagnostics_channel');
const { TestEnvironment } = require('jest-environment-node');
const pages = require('./pages.cjs');

// The connection with the browser outlives the file that made it, and keeps no worker from ending after the last.
subscribe('net.client.socket', ({ socket }) => socket.unref());

/** Node, with the pages that all files of one worker share: jest reads a file's own modules anew for each file. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    // A copy: jest empties what a file was given.
    this.global.proefPages = { ...pages };
  }
};
