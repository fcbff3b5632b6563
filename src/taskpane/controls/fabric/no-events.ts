/** Instead of Fabric's groups of events, with which its split buttons listen: none of ours is split. */
export class EventGroup {
  dispose(): void {}
}
