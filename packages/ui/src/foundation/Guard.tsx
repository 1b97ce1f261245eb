import { Component, type ReactNode } from 'react';

interface GuardProps {
  /** What to show where the parts inside cannot be drawn. */
  readonly instead: ReactNode;
  /** New data is a new chance. */
  readonly data: unknown;
  readonly children: ReactNode;
}

/** Keeps settings that cannot be used from leaving a blank page: a message stands in their place. */
export class Guard extends Component<GuardProps, { failed: unknown }> {
  override state = { failed: Guard as unknown }; // nothing has failed yet

  override componentDidCatch(): void {
    this.setState({ failed: this.props.data });
  }

  override render(): ReactNode {
    return this.state.failed === this.props.data ? this.props.instead : this.props.children;
  }
}
