Console.WriteLine("OgpSummit benchmarks");
