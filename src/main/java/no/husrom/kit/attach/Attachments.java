package no.husrom.kit.attach;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the files of a register's records are kept. Each call but [#limits] is slow, off the
/// screen's thread.
public interface Attachments {

  /// The files of each record that has any, by its id, in their order.
  Map<String, List<Attached>> all();

  Added add(String record, List<Path> files);

  void remove(String record, String name);

  /// Writes a copy that the program removes when it ends.
  ///
  /// @throws java.io.UncheckedIOException when there is no place for it, or the file is gone
  Path copy(String record, String name);

  /// Writes the file to `target`; what stood in the way in a whole sentence, if anything did.
  Optional<String> save(String record, String name, Path target);

  /// How much there can be, in a whole sentence.
  String limits();
}
