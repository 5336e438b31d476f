package no.husrom.office.attachment;

import no.husrom.text.Language;
import no.husrom.text.Texts;

/// A file that was not added. `bytes` is its size as far as it is known, `detail` the machine's own
/// words, if it said any.
public record Refused(String fileName, Why why, long bytes, String detail) {
  /// What is wrong with the file.
  public enum Why {
    EMPTY,
    /// Above [Attachment#MOST_BYTES].
    TOO_LARGE,
    /// All files would be above [Attachment#MOST_IN_ALL].
    NO_ROOM,
    IS_FOLDER,
    MISSING,
    /// The disk or the user's rights stand in the way.
    UNREADABLE
  }

  /// Which file, what is wrong with it and what to do.
  public String sentence(Language language) {
    Texts texts = Texts.of(Refused.class, language);
    String size = texts.formats().bytes(bytes);
    return switch (why) {
      case EMPTY, IS_FOLDER, MISSING -> texts.say("Why." + why, fileName);
      case TOO_LARGE ->
          texts.say("Why.TOO_LARGE", fileName, size, texts.formats().bytes(Attachment.MOST_BYTES));
      case NO_ROOM ->
          texts.say("Why.NO_ROOM", fileName, size, texts.formats().bytes(Attachment.MOST_IN_ALL));
      case UNREADABLE -> texts.say("Why.UNREADABLE", fileName, detail);
    };
  }
}
