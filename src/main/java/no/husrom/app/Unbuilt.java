package no.husrom.app;

import no.husrom.kit.Desk;
import no.husrom.kit.Page;

/// Holds the place of a page that is not there yet.
final class Unbuilt extends Page {
  Unbuilt(Desk desk, String key) {
    super(desk.language(), desk.texts(Unbuilt.class).say(key), "");
  }

  @Override
  public void refresh() {}
}
