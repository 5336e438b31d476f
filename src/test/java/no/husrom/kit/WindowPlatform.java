package no.husrom.kit;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Chooses the window platform before the first test: the real one when there is a display, else
/// JavaFX's own headless one, which needs no package.
public final class WindowPlatform implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String display = System.getenv("DISPLAY");
    boolean none = display == null || display.isEmpty();
    if (none && System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
    }
    if (System.getProperty("prism.order") == null) {
      System.setProperty("prism.order", "sw");
    }
    System.setProperty("testfx.robot", "glass");
  }
}
