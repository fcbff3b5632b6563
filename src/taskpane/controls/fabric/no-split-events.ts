class Nothing {
  dispose(): void {}
}

/**
 * Instead of Fabric's groups of events and its timers, with which only its split buttons listen and wait: none of ours
 * is split.
 */
export { Nothing as Async, Nothing as EventGroup };
