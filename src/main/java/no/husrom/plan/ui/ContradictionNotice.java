package no.husrom.plan.ui;

import java.util.ArrayList;
import java.util.List;
import no.husrom.kit.Desk;
import no.husrom.kit.Notice;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.change.Contradictions;
import no.husrom.plan.keep.Edition;
import no.husrom.text.Texts;

/// What of the facts behind a plan cannot all hold, and what to do about it.
final class ContradictionNotice {
  /// So many are told before the sides of the plan lose their room.
  private static final int MOST_TOLD = 4;

  private ContradictionNotice() {}

  /// Takes no room when nothing contradicts itself.
  static Notice of(Desk desk, Basis basis, Edition edition) {
    Texts texts = desk.texts(ContradictionNotice.class);
    Notice notice = new Notice(desk.language());
    List<String> lines = Contradictions.lines(desk.language(), basis, edition);
    if (!lines.isEmpty()) {
      List<String> told = new ArrayList<>(lines.subList(0, Math.min(MOST_TOLD, lines.size())));
      told.addFirst(texts.say("contradictions"));
      if (lines.size() > MOST_TOLD) {
        told.add(texts.say("contradictions.more", lines.size() - MOST_TOLD));
      }
      notice.warning(String.join("\n", told));
    }
    return notice;
  }
}
