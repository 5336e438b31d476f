package no.husrom.paper.output;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import no.husrom.paper.output.Printing.NotSent;
import no.husrom.paper.output.Printing.Trouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/// The system's printers. Asking for them can take seconds on a slow network.
public final class Printers {
  /// Names as the system shows them, in its order.
  public List<String> names() {
    return Arrays.stream(services()).map(PrintService::getName).toList();
  }

  /// Prints all pages on A4. `name` is one of [#names()].
  public Printing print(byte[] pdf, String name, String jobName) {
    PrintService[] services = services();
    if (services.length == 0) {
      return new NotSent(Trouble.NO_PRINTER, "");
    }
    Optional<PrintService> chosen =
        Arrays.stream(services).filter(service -> service.getName().equals(name)).findFirst();
    if (chosen.isEmpty()) {
      return new NotSent(Trouble.UNKNOWN_PRINTER, name);
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(chosen.get());
      job.setJobName(jobName);
      job.setPageable(new PDFPageable(document, Orientation.PORTRAIT));
      var wishes = new HashPrintRequestAttributeSet(MediaSizeName.ISO_A4);
      wishes.add(new JobName(jobName, null));
      job.print(wishes);
      return new Printing.Sent(name);
    } catch (PrinterException e) {
      return new NotSent(Trouble.FAILED, name + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintService[] services() {
    return PrinterJob.lookupPrintServices();
  }
}
