import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What stands there when drawing failed; `again` draws the same anew. */
  readonly instead: (error: unknown, again: () => void) => ReactNode;
}
interface State {
  readonly fault: { readonly error: unknown } | undefined;
}

/** Keeps a fault while drawing to what is drawn inside. A class, because React offers this to classes only. */
export class Boundary extends Component<Props, State> {
  override state: State = { fault: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return this.props.instead(fault.error, () => this.setState({ fault: undefined }));
  }
}
