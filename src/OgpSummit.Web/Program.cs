Console.WriteLine("OgpSummit");
