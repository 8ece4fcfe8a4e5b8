package org.rapporteur.embedded;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;

/** The child's side: what the main class of an engine calls once it is up. */
public final class ChildProcess {

  static final String READY = "ready ";

  private ChildProcess() {}

  /**
   * Leaves signals that a terminal or a supervisor sends to the whole process group to the parent,
   * which gets them too and ends its children in good order. To be called first.
   */
  public static void leaveSignalsToParent() {
    try {
      // by name, since the compiler warns of each use of this class and no other can do it
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler ignore = (proxy, method, arguments) -> null;
      Object ignoring =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, ignore);
      for (String name : List.of("INT", "TERM", "HUP")) {
        signal
            .getMethod("handle", signal, handler)
            .invoke(null, signal.getConstructor(String.class).newInstance(name), ignoring);
      }
    } catch (ReflectiveOperationException e) {
      System.err.println("signals will end this process before its parent: " + e);
    }
  }

  /**
   * Says on which port the engine answers, waits until the parent is gone or wants us gone, and
   * exits; {@code close} runs in any case of an orderly end.
   */
  public static void serveUntilParentEnds(int port, Runnable close) throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(close, "close-engine"));
    System.out.println(READY + port);
    while (System.in.read() >= 0) {
      // nothing is said to us; only the end matters
    }
    System.exit(0);
  }
}
