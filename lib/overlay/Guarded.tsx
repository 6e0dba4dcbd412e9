// Round each slot of the overlay: what fails there says so in one sentence and takes nothing else with it.
import { Component, type ComponentChildren } from 'preact';
import { t } from '@/lib/text/text';

interface Props {
  slot: string;
  children: ComponentChildren;
}

export class Guarded extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown) {
    console.error(this.props.slot, error);
    this.setState({ failed: true });
  }

  override render() {
    return this.state.failed ? <p class="failed">{t('overlay_failed')}</p> : this.props.children;
  }
}
