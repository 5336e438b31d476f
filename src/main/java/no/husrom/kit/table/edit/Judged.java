package no.husrom.kit.table.edit;

import java.util.List;
import java.util.Optional;

/// Rows that a room has judged, not saved yet.
public interface Judged {

  /// What keeps them from being saved; none when they may.
  List<Flaw> flaws();

  /// What is worth knowing before they are saved, in words.
  List<String> notes();

  int created();

  int changed();

  /// Saves all of it in one transaction, or nothing. Slow, off the screen's thread.
  ///
  /// @return why nothing was saved, in words; empty when it was
  Optional<String> save();
}
